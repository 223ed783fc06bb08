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

    /// <summary>Refuses children that the renderers would leave out without a word.</summary>
    public void Holds(UiContainer owner, Func<UiComponent, bool> allowed, string expected)
    {
        for (var i = 0; i < owner.Children.Count; i++)
        {
            var child = owner.Children[i];
            if (allowed(child) || child is UnknownComponent)
                continue;
            _path.Push("children");
            _path.Push(i);
            throw Error($"{child.GetType().Name.Split('`')[0]} has no place directly in {owner.WireType}, which shows {expected} only. "
                + "Make several of them in C#: [.. items.Select(item => …)].");
        }
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
