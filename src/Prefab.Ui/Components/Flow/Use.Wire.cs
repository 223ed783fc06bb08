using System.Text.Json;

namespace Prefab.Ui;

public sealed partial record Use
{
    private static readonly JsonEncodedText s_ref = JsonEncodedText.Encode("$ref");
    private static readonly JsonEncodedText s_let = JsonEncodedText.Encode("let");
    private static readonly JsonEncodedText s_cssClass = JsonEncodedText.Encode("cssClass");
    private static readonly JsonEncodedText[] s_names = [s_ref, s_let, s_cssClass];
    private static readonly short[] s_ordinals = [0, 1, 2];

    internal override void Write(WireWriter w)
    {
        if (WireShape is null && w.Defs?.Find(Ref) is null)
            throw w.Error($"there is no definition \"{Ref}\"; add it to the app's Defs.");
        if (WireShape is { } shape)
        {
            w.Shaped(new Layout(this), shape);
            return;
        }
        w.Json.WriteStartObject();
        for (var ordinal = 0; ordinal < s_names.Length; ordinal++)
            Property(w, ordinal);
        w.Json.WriteEndObject();
    }

    internal static Use ReadWire(ref WireReader r)
    {
        string? name = null;
        DataMap? let = null;
        RxString? css = null;
        var start = r.Begin();
        var next = 0;
        while (r.NextProperty(s_names, s_ordinals, ref next, out var ordinal))
        {
            switch (ordinal)
            {
                case 0:
                    r.Take(0, "$ref", r.Text(ref name), "the name of a definition");
                    break;
                case 1:
                    r.Take(1, "let", r.Map(ref let, "let"), "an object");
                    break;
                case 2:
                    r.Take(2, "cssClass", r.Text(ref css), "text or an expression");
                    break;
                default:
                    r.Unknown();
                    break;
            }
        }
        return new(name!) { Let = let, CssClass = css, WireShape = r.End(start) };
    }

    private void Property(WireWriter w, int ordinal)
    {
        switch (ordinal)
        {
            case 0:
                w.Text(s_ref, Ref);
                break;
            case 1:
                w.Map(s_let, "let", Let);
                break;
            case 2:
                w.Text(s_cssClass, CssClass);
                break;
        }
    }

    private sealed class Layout(Use use) : IWireRecord
    {
        public int PropertyCount => s_names.Length;

        public bool IsSet(int ordinal) => ordinal switch { 0 => true, 1 => use.Let is not null, _ => use.CssClass is not null };

        public void WriteProperty(WireWriter w, int ordinal) => use.Property(w, ordinal);
    }
}
