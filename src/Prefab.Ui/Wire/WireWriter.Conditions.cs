using System.Text.Json;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    private static readonly JsonEncodedText s_type = JsonEncodedText.Encode("type");
    private static readonly JsonEncodedText s_condition = JsonEncodedText.Encode("Condition");
    private static readonly JsonEncodedText s_cases = JsonEncodedText.Encode("cases");
    private static readonly JsonEncodedText s_when = JsonEncodedText.Encode("when");
    private static readonly JsonEncodedText s_children = JsonEncodedText.Encode("children");
    private static readonly JsonEncodedText s_else = JsonEncodedText.Encode("else");

    /// <summary>Writes the group that starts at <paramref name="start"/> and returns the index after it.</summary>
    private int Condition(ReadOnlySpan<UiComponent> items, int start)
    {
        if (items[start] is not If first)
            throw Error($"{items[start].GetType().Name} needs an If right before it.");
        _json.WriteStartObject();
        _json.WriteString(s_type, s_condition);
        _json.WriteStartArray(s_cases);
        Case(first.When, first);
        var i = start + 1;
        for (; i < items.Length && items[i] is Elif elif; i++)
        {
            _path.MoveTo(i);
            Case(elif.When, elif);
        }
        _json.WriteEndArray();
        if (i < items.Length && items[i] is Else otherwise)
        {
            _path.MoveTo(i++);
            Children(s_else, "children", otherwise.Children);
        }
        _json.WriteEndObject();
        return i;
    }

    private void Case(Rx<bool> when, Branch branch)
    {
        _json.WriteStartObject();
        _json.WriteString(s_when, ((IRx)when).Template);
        Children(s_children, "children", branch.Children);
        _json.WriteEndObject();
    }
}
