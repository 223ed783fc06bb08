namespace Prefab.Ui;

/// <summary>Modifiers of text, packed: two bits for each, because a tree holds many texts and few modifiers.</summary>
internal struct TextStyle
{
    public const int BoldFlag = 0;
    public const int ItalicFlag = 1;
    public const int UnderlineFlag = 2;
    public const int StrikethroughFlag = 3;
    public const int UppercaseFlag = 4;
    public const int LowercaseFlag = 5;
    public const int CodeFlag = 6;

    private static readonly string[] s_classes = ["font-bold", "italic", "underline", "line-through", "uppercase", "lowercase", "font-mono"];
    private static readonly string[] s_align = ["text-left", "text-center", "text-right", "text-justify"];

    private ushort _known;
    private ushort _on;
    private byte _align;

    public TextAlign? Align
    {
        readonly get => _align == 0 ? null : (TextAlign)(_align - 1);
        set => _align = value is { } align ? (byte)(align + 1) : (byte)0;
    }

    public readonly bool? Get(int flag) => (_known >> flag & 1) == 0 ? null : (_on >> flag & 1) == 1;

    public void Set(int flag, bool? value)
    {
        var bit = 1 << flag;
        _known = (ushort)(value is null ? _known & ~bit : _known | bit);
        _on = (ushort)(value is true ? _on | bit : _on & ~bit);
    }

    public static string AlignClass(TextAlign align) => s_align[(int)align];

    /// <summary>Adds the classes in the order of the protocol.</summary>
    /// <param name="classes">The list to add to.</param>
    /// <param name="wasRead">Bold and italic of a node that was read are properties of the payload and stay so.</param>
    public readonly void Append(ref ClassList classes, bool wasRead)
    {
        if (_on != 0)
        {
            for (var flag = wasRead ? UnderlineFlag : BoldFlag; flag < s_classes.Length; flag++)
                classes.Add(s_classes[flag], (_on >> flag & 1) == 1);
        }
        if (_align != 0)
            classes.Add(s_align[_align - 1]);
    }
}
