using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class FormSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Form",
        State = { ["formName"] = "", ["formEmail"] = "", ["formGreeting"] = "" },
        View = new Form
        {
            Gap = 4,
            CssClass = "max-w-md",
            OnSubmit = CallTool.To(() => GalleryTools.SignUp(State("formName").As<string>(), State("formEmail").As<string>())) with
            {
                OnSuccess = [new SetState("formGreeting", RESULT), new SetState("formName", ""), new SetState("formEmail", "")],
                OnError = new ShowToast("You are not signed up") { Description = ERROR, Variant = ToastVariant.Error },
            },
            Children =
            [
                new Column { Gap = 2, Children = [new Label("Name") { ForId = "form-name" }, new Input("formName") { Id = "form-name", Required = true, MinLength = 2 }] },
                new Column
                {
                    Gap = 2,
                    Children =
                    [
                        new Label("Email") { ForId = "form-email" },
                        new Input("formEmail") { Id = "form-email", InputType = InputType.Email, Required = true, Placeholder = "ada@example.com" },
                    ],
                },
                new Row
                {
                    Gap = 2,
                    Children = [new Button("Sign up") { ButtonType = ButtonType.Submit }, new Button("Reset") { ButtonType = ButtonType.Reset, Variant = ButtonVariant.Ghost }],
                },
                new If(State("formGreeting").As<bool>()) { Children = [new Alert { Variant = AlertVariant.Success, Children = [new AlertTitle(State("formGreeting"))] }] },
            ],
        },
    };
    #endregion
}
