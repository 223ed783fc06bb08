using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class CheckboxSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Checkbox",
        State = { ["checkboxDigest"] = true, ["checkboxTerms"] = false },
        View = new Form
        {
            OnSubmit = new ShowToast("Welcome") { Variant = ToastVariant.Success },
            Children =
            [
                new Checkbox("checkboxDigest") { Label = "Weekly digest" },
                new Checkbox("checkboxAlerts")
                {
                    Label = "Alerts",
                    Value = true,
                    OnChange = [new SetState("checkboxAlerts", EVENT), new ShowToast($"Alerts: {EVENT}")],
                },
                new Checkbox { Label = "Telephone (not offered any more)", Disabled = true },
                new Checkbox("checkboxTerms") { Label = "I accept the terms", Required = true },
                new Button("Sign up") { Disabled = !State("checkboxTerms"), CssClass = "self-start" },
            ],
        },
    };
    #endregion
}
