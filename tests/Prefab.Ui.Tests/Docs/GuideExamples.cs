namespace Prefab.Ui.Tests.Docs;

public class GuideExamples
{
    [Fact]
    public void Parse_example_prints_the_diagnostic()
    {
        using var console = new StringWriter();

        #region parse
        var (app, diagnostics) = PrefabApp.Parse("""{ "view": { "type": "Button", "label": "Go", "size": "huge" } }""");
        foreach (var diagnostic in diagnostics)
            console.WriteLine(diagnostic);
        // view.size: found "huge"; expected one of default, xs, sm, lg, icon, icon-xs, icon-sm, icon-lg
        #endregion

        Assert.Equal("view.size: found \"huge\"; expected one of default, xs, sm, lg, icon, icon-xs, icon-sm, icon-lg", console.ToString().Trim());
        Assert.IsType<Button>(app.View);
    }
}
