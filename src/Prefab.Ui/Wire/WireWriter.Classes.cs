using System.Text.Json;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    /// <summary>The classes of a component: those of its authoring properties, then the author's.</summary>
    public void Classes(JsonEncodedText name, UiComponent component)
    {
        var classes = new ClassList(stackalloc char[256]);
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
