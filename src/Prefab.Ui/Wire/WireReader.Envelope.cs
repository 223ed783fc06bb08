using System.Text.Json;

namespace Prefab.Ui;

internal ref partial struct WireReader
{
    /// <summary>Moves to the next value of an object whose keys are data.</summary>
    public bool NextKey(out string key)
    {
        key = "";
        if (!_json.Read() || Token != JsonTokenType.PropertyName)
            return false;
        key = _json.GetString()!;
        _json.Read();
        return true;
    }

    /// <summary>Makes sure that nothing follows the payload.</summary>
    public void ExpectEnd() => _json.Read();
}
