using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Prefab.Ui;

/// <summary>The kinds of files that may be chosen: <c>["image/*", ".pdf"]</c>, the same as one text with commas, or an expression.</summary>
/// <remarks>An entry is a MIME type, a wildcard such as <c>image/*</c>, or an extension with its dot; <c>*/*</c> allows everything.</remarks>
[CollectionBuilder(typeof(FileTypes), nameof(Create))]
[WireValue("text or an expression", """ "$ref":"#/$defs/text" """)]
public sealed class FileTypes : IEnumerable<string>, IWireValue<FileTypes>
{
    private FileTypes(string text) => Text = text;

    /// <summary>The text as it is written to the wire.</summary>
    public string Text { get; }

    /// <summary>Kinds of files as the wire has them, separated by commas, or a template.</summary>
    public static implicit operator FileTypes(string types) => new(types);

    /// <summary>Kinds of files that an expression yields.</summary>
    public static implicit operator FileTypes(Rx types) => new(types.Template);

    /// <summary>The kinds of files of a list.</summary>
    /// <param name="types">MIME types, wildcards and extensions.</param>
    public static FileTypes Create(ReadOnlySpan<string> types) => new(string.Join(',', types.ToArray()));

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)Text.Split(',')).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The text as it is written to the wire.</summary>
    public override string ToString() => Text;

    void IWireValue<FileTypes>.Write(WireWriter w) => w.Json.WriteStringValue(Text);

    static bool IWireValue<FileTypes>.Read(ref WireReader r, ref FileTypes? value)
    {
        if (r.Token != JsonTokenType.String)
            return false;
        value = r.String();
        return true;
    }
}
