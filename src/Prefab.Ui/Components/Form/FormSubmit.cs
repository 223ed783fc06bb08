namespace Prefab.Ui;

/// <summary>Fills the call of a form's submit action.</summary>
internal static class FormSubmit
{
    /// <summary>The name of the argument that takes all fields when the tool does not say otherwise.</summary>
    private const string Whole = "data";

    public static ActionList Fill(CallTool call, FormModel model)
    {
        if (call.Arguments.Count > 0)
            return call;
        return call with
        {
            Arguments = Arguments(call, model),
            OnError = call.OnError ?? new ShowToast(Rx.ERROR) { Variant = ToastVariant.Error },
        };
    }

    /// <summary>One object for a tool that takes the model, one argument for each field that a parameter is named after, else one object named data.</summary>
    private static DataMap Arguments(CallTool call, FormModel model)
    {
        var parameters = call.Tool.Method?.GetParameters() ?? [];
        if (parameters.FirstOrDefault(p => p.ParameterType == model.Type) is { } whole)
            return new() { [whole.Name!] = Fields(model.Fields) };
        var named = model.Fields.Where(f => parameters.Any(p => p.Name == f.Name)).ToList();
        return named.Count > 0 ? Fields(named) : new() { [Whole] = Fields(model.Fields) };
    }

    private static DataMap Fields(IEnumerable<FormField> fields)
    {
        var map = new DataMap();
        foreach (var field in fields)
            map[field.Name] = Rx.State(field.Name);
        return map;
    }
}
