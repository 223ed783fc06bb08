using System.Text.Json.Nodes;
using Prefab.Ui;

namespace Prefab.Testing;

/// <summary>The actions that the page does by itself.</summary>
internal static class PageActions
{
    /// <summary>Shows a toast; a message whose template has no value shows nothing.</summary>
    public static object? ShowToast(ActionCall call)
    {
        var parameters = call.Parameters;
        var message = parameters.Has("message") && parameters.Get("message") is Undefined ? "" : Readable(parameters.Get("message")) ?? parameters.Text("message");
        var description = Readable(parameters.Get("description"));
        var variant = Data.IsNothing(parameters.Get("variant")) ? ToastVariant.Default : parameters.OneOf<ToastVariant>("variant");
        var duration = parameters.OptionalNumber("duration");
        if (message.Length > 0 || description is { Length: > 0 })
            call.Services.Toasts.Show(new(message, description, variant) { Duration = duration });
        return Undefined.Value;
    }

    public static object? CloseOverlay(ActionCall call)
    {
        call.Origin.CloseOverlay?.Invoke();
        return Undefined.Value;
    }

    /// <summary>The chosen files as base64; none chosen is a success without callbacks.</summary>
    public static async ValueTask<object?> OpenFilePickerAsync(ActionCall call)
    {
        var parameters = call.Parameters;
        var maxSize = parameters.OptionalNumber("maxSize");
        await call.Services.RequestAsync("openFilePicker", new()
        {
            ["accept"] = parameters.OptionalText("accept") ?? (object)Undefined.Value,
            ["multiple"] = DataText.Truth(parameters.Get("multiple")),
            ["maxSize"] = maxSize ?? (object)Undefined.Value,
        });
        var files = call.Services.Options.ChooseFiles?.Invoke() ?? [];
        var large = files.Where(file => file.Content.Length > maxSize).Select(file => file.Name).ToList();
        if (large.Count > 0)
            throw new ActionException($"{string.Join(", ", large)}: larger than {SizeText(maxSize!.Value)}.");
        return files.Count > 0 ? files.Select(file => (object?)file.ToData()).ToArray() : ActionDefinition.NoCallbacks;
    }

    /// <summary>Calls a function of the page; the object that it returns is merged into the state.</summary>
    public static object? CallHandler(ActionCall call)
    {
        var name = call.Parameters.Name("handler");
        if (!call.Services.Options.Handlers.TryGetValue(name, out var handler))
            throw new ActionException($"Unknown handler: \"{name}\"");
        call.Scope.TryFind("$event", out var value);
        var arguments = call.Parameters.Get("arguments");
        var result = Data.From(handler(new JsonObject
        {
            ["state"] = Data.ToNode(call.Services.Store.All),
            ["event"] = Data.ToNode(value),
            ["arguments"] = Data.ToNode(Data.IsNothing(arguments) ? new DataObject() : arguments),
        }));
        if (result is DataObject members)
            call.Services.Store.Replace(new(call.Services.Store.Snapshot().Where(member => !members.ContainsKey(member.Key)).Concat(members)));
        return result;
    }

    /// <summary>Text for a person: objects as compact JSON; null when there is nothing to read.</summary>
    private static string? Readable(object? value) => value switch
    {
        null or Undefined => null,
        DataObject or object?[] => DataText.Json(value),
        _ => DataText.Text(value),
    };

    private static string SizeText(double bytes)
    {
        var (unit, scale) = bytes >= 1_048_576 ? ("megabyte", 1_048_576) : bytes >= 1024 ? ("kilobyte", 1024) : ("byte", 1);
        var number = DecimalDigits.Of(bytes / scale).Round(1).Write(0);
        return $"{number} {unit}{(number == "1" ? "" : "s")}";
    }
}
