using System.Diagnostics.CodeAnalysis;

namespace Prefab.Ui;

public sealed partial record Form
{
    /// <summary>A form for the properties of a model, with the checks of its data annotations.</summary>
    /// <typeparam name="T">The model. Text, numbers, booleans, dates, times and enums get a control; lists, dictionaries and nested objects do not.</typeparam>
    /// <param name="onSubmit">What submitting does. A <see cref="CallTool"/> without arguments gets the fields, and a toast for its errors.</param>
    /// <param name="defaults">Initial values; those of a new <typeparamref name="T"/> when absent and it can be made without arguments.</param>
    /// <param name="submitLabel">Text of the button; there is one only when <paramref name="onSubmit"/> is given.</param>
    /// <remarks>
    /// Label: <c>[Display(Name)]</c>, else the property's name in words. Hint: <c>[Display(Prompt or Description)]</c>, <c>[Description]</c>, the XML summary, else the label. The
    /// state key is the property's JSON name. <c>[ScaffoldColumn(false)]</c>, <c>[JsonIgnore]</c> and properties that cannot be set are left out.
    /// </remarks>
    public static Form For<[DynamicallyAccessedMembers(FormModel.Members)] T>(UiAction? onSubmit = null, T? defaults = default, RxString? submitLabel = null)
        where T : notnull
    {
        var model = FormModel.Of(defaults);
        var children = model.Fields.Select(FormControls.Labelled).ToList();
        if (onSubmit is not null)
            children.Add(new Button(submitLabel ?? "Submit"));
        return new()
        {
            OnSubmit = onSubmit is CallTool call ? FormSubmit.Fill(call, model) : onSubmit,
            Children = [.. children],
        };
    }

    /// <summary>The controls of <c>For</c> without the form around them.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="defaults">Initial values; those of a new <typeparamref name="T"/> when absent and it can be made without arguments.</param>
    public static ChildList FieldsFor<[DynamicallyAccessedMembers(FormModel.Members)] T>(T? defaults = default)
        where T : notnull =>
        [.. FormModel.Of(defaults).Fields.Select(FormControls.Labelled)];
}
