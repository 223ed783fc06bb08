using System.Text.Json.Nodes;

namespace Prefab.Testing;

/// <summary>Something that the page asked its host, or the network, to do.</summary>
/// <param name="Action">The action by its name on the wire: <c>toolCall</c>, <c>sendMessage</c>, <c>updateContext</c>, <c>openLink</c>, <c>requestDisplayMode</c>, <c>fetch</c> or <c>openFilePicker</c>.</param>
/// <param name="Parameters">The parameters of the action, resolved.</param>
public sealed record HostRequest(string Action, JsonObject Parameters)
{
    /// <summary>The request as a person reads it.</summary>
    public override string ToString() => $"{Action} {DataText.Json(Data.From(Parameters))}";
}
