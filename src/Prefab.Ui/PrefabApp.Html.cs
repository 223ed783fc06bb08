using System.Text;

namespace Prefab.Ui;

public sealed partial record PrefabApp
{
    /// <summary>The page as one HTML document that needs nothing else: the renderer, its styles and the payload are inside.</summary>
    /// <param name="context">Tool resolver and serializer options; <see cref="WireContext.Default"/> when absent.</param>
    /// <exception cref="PrefabException">The tree cannot be written; the message names the place.</exception>
    public string ToHtml(WireContext? context = null) => PrefabRenderer.Page(Title ?? "Prefab", EscapeForScript(ToJson(context)));

    /// <summary>JSON that cannot end the script element around it and is also valid JavaScript.</summary>
    private static string EscapeForScript(string json)
    {
        var text = new StringBuilder(json.Length + 64);
        foreach (var c in json)
        {
            text.Append(c switch
            {
                '<' => "\\u003C",
                '\u2028' => "\\u2028",
                '\u2029' => "\\u2029",
                _ => c.ToString(),
            });
        }
        return text.ToString();
    }
}
