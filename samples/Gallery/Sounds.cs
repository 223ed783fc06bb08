namespace Gallery;

/// <summary>Sounds as data URLs, because pages have no network.</summary>
internal static class Sounds
{
    /// <summary>Samples a second, of one byte each: enough for the tones below.</summary>
    private const int Rate = 4000;

    private const double NoteSeconds = 0.25;

    public static string Bell { get; } = Play(659, 523);

    public static string Tune { get; } = Play(392, 440, 523);

    /// <summary>Notes one after the other, each fading away, as a WAV file.</summary>
    private static string Play(params ReadOnlySpan<int> frequencies)
    {
        var length = (int)(Rate * NoteSeconds);
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file);
        writer.Write("RIFF"u8);
        writer.Write(36 + (frequencies.Length * length));
        writer.Write("WAVEfmt "u8);
        writer.Write(16);
        // Uncompressed, one channel, and twice the same rate because a sample is one byte.
        writer.Write((short)1);
        writer.Write((short)1);
        writer.Write(Rate);
        writer.Write(Rate);
        writer.Write((short)1);
        writer.Write((short)8);
        writer.Write("data"u8);
        writer.Write(frequencies.Length * length);
        foreach (var frequency in frequencies)
        {
            for (var i = 0; i < length; i++)
                writer.Write((byte)(128 + (100 * (1 - ((double)i / length)) * Math.Sin(2 * Math.PI * frequency * i / Rate))));
        }
        return $"data:audio/wav;base64,{Convert.ToBase64String(file.ToArray())}";
    }
}
