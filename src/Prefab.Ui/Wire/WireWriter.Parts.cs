using System.Text.Json;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    public void Parts<T>(JsonEncodedText name, string path, IReadOnlyList<T>? parts)
        where T : UiPart
    {
        if (parts is null)
            return;
        _json.WriteStartArray(name);
        _path.Push(path);
        _path.Push(0);
        for (var i = 0; i < parts.Count; i++)
        {
            _path.MoveTo(i);
            parts[i].Write(this);
        }
        _path.Pop();
        _path.Pop();
        _json.WriteEndArray();
    }

    public static bool HasClasses(UiComponent component)
    {
        var classes = new ClassList(stackalloc char[256]);
        component.AppendClasses(ref classes);
        var any = !classes.Text.IsEmpty;
        classes.Dispose();
        return any;
    }
}
