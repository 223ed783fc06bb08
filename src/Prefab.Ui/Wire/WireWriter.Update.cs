using System.Text.Json;
using System.Text.RegularExpressions;

namespace Prefab.Ui;

internal sealed partial class WireWriter
{
    private static readonly JsonEncodedText s_actions = JsonEncodedText.Encode("actions");
    private static readonly JsonEncodedText s_result = JsonEncodedText.Encode("result");

    /// <summary>Stands before generated names, so that a part of a page does not take those of the page.</summary>
    private string _namePrefix = "";

    public void Update(PrefabUpdate update)
    {
        _collectsIcons = true;
        _json.WriteStartObject();
        if (!update.State.IsEmpty)
            Changes(update.State);
        Actions(s_actions, "actions", update.Actions);
        if (update.Result is { } result)
            Value(s_result, "result", result);
        AddIcons(update.State);
        IconPaths("icons");
        _json.WriteEndObject();
    }

    private void Changes(DataMap state)
    {
        _path.Push("state");
        _json.WriteStartObject("state");
        if (state.Root is { } root)
            WireValues.WriteMembers(_json, root, Context.SerializerOptions);
        foreach (var (key, value) in state.Entries)
        {
            CheckPath(key);
            _path.Push(key);
            _json.WritePropertyName(key);
            _namePrefix = NotInNames().Replace(key, "_") + "_";
            Value(value);
            _namePrefix = "";
            _path.Pop();
        }
        _json.WriteEndObject();
        _path.Pop();
    }

    private void CheckPath(string path)
    {
        if (path.StartsWith('$'))
            throw Error($"the state key \"{path}\" is reserved: names that start with $ belong to the protocol.");
        try
        {
            RxText.RequirePath(path);
        }
        catch (PrefabException error)
        {
            throw Error(error.Message, error);
        }
    }

    [GeneratedRegex(@"\W")]
    private static partial Regex NotInNames();
}
