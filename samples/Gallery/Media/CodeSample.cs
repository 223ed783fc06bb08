using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class CodeSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Code",
        State = { ["codeQuery"] = "SELECT name, total\nFROM invoices\nWHERE due < CURRENT_DATE -- overdue" },
        View = new Column
        {
            Gap = 4,
            Children =
            [
                new Code("""
                    // Greets everybody in the room.
                    public string Greet(IEnumerable<string> names) =>
                        $"Hello, {string.Join(" and ", names)}!";
                    """) { Language = "csharp" },
                new Code("""{ "name": "Ada", "admin": true, "logins": 42 }""") { Language = "json" },
                new Code(State("codeQuery")) { Language = "sql" },
                new Code("$ dotnet run --project samples/Gallery -- preview") { Language = "bash" },
            ],
        },
    };
    #endregion
}
