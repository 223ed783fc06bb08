using System.Buffers;
using System.Text;
using System.Text.Json.Serialization;

namespace Prefab.Ui;

/// <summary>What a tool that a page called sends back instead of another page: new state, and actions for the page to run.</summary>
/// <remarks>
/// It travels beside the result, in <c>_meta["prefab/update"]</c>, which models do not read and other renderers pass over. The page takes <see cref="State"/>, runs
/// <see cref="Actions"/>, and then goes on with the <see cref="UiAction.OnSuccess"/> of its call, whose <see cref="Rx.RESULT"/> is <see cref="Result"/>.
/// </remarks>
[JsonConverter(typeof(PrefabUpdateJsonConverter))]
public sealed record PrefabUpdate
{
    /// <summary>Values by state key or path (<c>filters.open</c>); the others stay. A component goes into the <see cref="Slot"/> of its key.</summary>
    /// <remarks>Values are data: a text with <c>{{ }}</c> stays as it is. The parents of a path must exist in the page.</remarks>
    public DataMap State { get; init; } = new();

    /// <summary>What the page runs after it took the state, such as a <see cref="ShowToast"/>, a <see cref="CloseOverlay"/> or a <see cref="CallHandler"/>.</summary>
    /// <remarks>They run as if they stood in the page, with its limits. Templates in them are evaluated, so that texts of users belong into <see cref="State"/>.</remarks>
    public ActionList? Actions { get; init; }

    /// <summary>The result of the tool: any value that can be written as JSON; none when null.</summary>
    public object? Result { get; init; }

    /// <summary>What the model reads; <see cref="Result"/> as text when null, or a sentence when there is no result either.</summary>
    public string? Text { get; init; }

    /// <summary>The update as UTF-8 JSON with the members <c>state</c>, <c>actions</c>, <c>result</c>, and <c>icons</c> where its components need some that the renderer does not have.</summary>
    /// <param name="context">Tool resolver and serializer options; <see cref="WireContext.Default"/> when absent.</param>
    /// <exception cref="PrefabException">The update cannot be written; the message names the place.</exception>
    public byte[] ToUtf8Json(WireContext? context = null)
    {
        var output = new ArrayBufferWriter<byte>(1024);
        using var writer = WireWriter.Rent(output, context ?? WireContext.Default);
        writer.Update(this);
        writer.Json.Flush();
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The update as JSON with the members <c>state</c>, <c>actions</c>, <c>result</c>, and <c>icons</c> where its components need some that the renderer does not have.</summary>
    /// <param name="context">Tool resolver and serializer options; <see cref="WireContext.Default"/> when absent.</param>
    /// <exception cref="PrefabException">The update cannot be written; the message names the place.</exception>
    public string ToJson(WireContext? context = null) => Encoding.UTF8.GetString(ToUtf8Json(context));
}
