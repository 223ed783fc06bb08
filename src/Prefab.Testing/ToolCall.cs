using System.Text.Json.Nodes;

namespace Prefab.Testing;

/// <summary>A tool that the page calls.</summary>
public sealed class ToolCall
{
    private readonly Action<double, double?, string?> _report;

    internal ToolCall(string name, JsonObject arguments, JsonObject meta, Action<double, double?, string?> report, CancellationToken cancellationToken) =>
        (Name, Arguments, Meta, CancellationToken, _report) = (name, arguments, meta, cancellationToken, report);

    /// <summary>Name of the tool.</summary>
    public string Name { get; }

    /// <summary>The arguments, resolved.</summary>
    public JsonObject Arguments { get; }

    /// <summary>What the page sends beside the arguments (wire: <c>_meta</c>).</summary>
    public JsonObject Meta { get; }

    /// <summary>Is cancelled when the page gives the call up.</summary>
    public CancellationToken CancellationToken { get; }

    /// <summary>Tells the page how far the tool has come.</summary>
    /// <param name="progress">What is done.</param>
    /// <param name="total">What there is to do; null when it is not known.</param>
    /// <param name="message">What is being done now.</param>
    public void ReportProgress(double progress, double? total = null, string? message = null) => _report(progress, total, message);

    /// <summary>The call as a person reads it: <c>add_task({"title":"Buy milk"})</c>.</summary>
    public override string ToString() => $"{Name}({DataText.Json(Data.From(Arguments))})";
}
