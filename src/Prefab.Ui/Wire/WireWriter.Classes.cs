using System.Text.Json;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    private readonly char[] _classBuffer = new char[512];

    /// <summary>The classes of a component: those of its authoring properties, then the author's.</summary>
    public void Classes(JsonEncodedText name, UiComponent component)
    {
        var classes = new ClassList(_classBuffer);
        component.AppendClasses(ref classes);
        if (classes.Text.IsEmpty)
        {
            Text(name, component.CssClass);
        }
        else
        {
            classes.Add(component.CssClass?.Text);
            _json.WriteString(name, classes.Text);
        }
        classes.Dispose();
    }
}
