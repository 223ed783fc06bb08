using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Prefab.CodeFixes;

namespace Prefab.Analyzers.Tests;

public class Prefab001Tests
{
    [Theory]
    [InlineData("if ([|busy|]) { }")]
    [InlineData("if ([|!busy|]) { }")]
    [InlineData("if ([|any|]) { }")]
    [InlineData("if ([|name|]) { }")]
    [InlineData("if ([|any == null|]) { }")]
    [InlineData("if ([|busy && count > 3|]) { }")]
    [InlineData("while ([|busy|]) { }")]
    [InlineData("do { } while ([|busy|]);")]
    [InlineData("for (; [|busy|];) { }")]
    [InlineData("""string s = [|busy|] ? "a" : "b";""")]
    [InlineData("int n = [|count|];")]
    [InlineData("var n = (int)[|count|];")]
    [InlineData("_ = Math.Max([|count|], 3);")]
    [InlineData("_ = [|count|] > 3.5;")]
    [InlineData("Func<bool> f = () => [|busy|];")]
    [InlineData("_ = state.Rx(s => s.Count > Math.Max([|count|], 3));")]
    [InlineData("_ = CallTool.To<Uri>(u => u.MakeRelativeUri(new Uri(\"http://a\" + new string('a', [|count|]))));")]
    public Task Expression_is_reported_when_a_value_is_needed(string statement) => Source.ExpectIn("PREFAB001", statement);

    [Theory]
    [InlineData("var both = busy && !busy || count > 3;")]
    [InlineData("string s = name;")]
    [InlineData("""string s = "Hello " + name;""")]
    [InlineData("if (any is null || busy.IsLiteral) { }")]
    [InlineData("""_ = new Button("x") { Disabled = busy || !busy };""")]
    [InlineData("_ = state.Rx(s => s.Busy && busy);")]
    [InlineData("_ = state.Rx(s => s.Count > count);")]
    [InlineData("_ = state.Rx(s => (int)count);")]
    [InlineData("_ = CallTool.To<string>(t => t.Substring(count, count));")]
    [InlineData("_ = CallTool.To(() => Math.Max(count, 3));")]
    public Task Expression_is_accepted_when_it_stays_one(string statement) => Source.ExpectIn("PREFAB001", statement);

    [Fact]
    public async Task Message_says_what_to_write_instead()
    {
        var messages = await Source.ExpectIn("PREFAB001", """
            string a = [|busy|] ? "a" : "b";
            string b = [|busy && busy|] ? "a" : "b";
            if ([|busy|]) { }
            _ = [|count|] > 3.5;
            int n = [|count|];
            """);
        Assert.Equal(
            [
                """'busy' is evaluated by the page and has no value in C#: write busy.Then("a", "b"), or choose components with If and Else""",
                """'busy && busy' is evaluated by the page and has no value in C#: write (busy && busy).Then("a", "b"), or choose components with If and Else""",
                "'busy' is evaluated by the page and has no value in C#: show components with If and Else, or choose a value with .Then(a, b)",
                "'count' is evaluated by the page and has no value in C#: keep both operands of one type, so that the operator builds an expression",
                "'count' is evaluated by the page and has no value in C#: give count to something that takes an Rx, or put the value it is computed from here",
            ],
            messages);
    }

    [Theory]
    [InlineData("""_ = new Text(busy ? "Saving" : "Save");""", """_ = new Text(busy.Then("Saving", "Save"));""")]
    [InlineData("""_ = new Text(!busy && count > 3 ? "a" : "b");""", """_ = new Text((!busy && count > 3).Then("a", "b"));""")]
    [InlineData("""_ = new Text((busy) ? "a" : "b");""", """_ = new Text((busy).Then("a", "b"));""")]
    [InlineData("""_ = new Text(any ? "a" : "b");""", """_ = new Text(any.Then("a", "b"));""")]
    [InlineData("""_ = new Text($"{(busy ? "a" : "b")}!");""", """_ = new Text($"{(busy.Then("a", "b"))}!");""")]
    [InlineData("""_ = new Text("x") { Align = null, CssClass = busy ? "a" : name };""", """_ = new Text("x") { Align = null, CssClass = busy.Then<string>("a", name) };""")]
    [InlineData("Rx<int> n = busy ? 1 : 2;", "Rx<int> n = busy.Then<int>(1, 2);")]
    [InlineData("Rx<double> n = busy ? 1.5 : 2.5;", "Rx<double> n = busy.Then(1.5, 2.5);")]
    [InlineData("""_ = new Button("x") { Variant = busy ? ButtonVariant.Outline : ButtonVariant.Ghost };""", """_ = new Button("x") { Variant = busy.Then<ButtonVariant>(ButtonVariant.Outline, ButtonVariant.Ghost) };""")]
    public async Task Choice_becomes_Then_when_fixed(string before, string after)
    {
        var document = Document(Source.InMethod(before));
        var fixedDocument = await Fix(document);
        Assert.NotNull(fixedDocument);
        var code = (await fixedDocument.GetTextAsync()).ToString();
        Assert.Equal(Source.InMethod(after), code);
        Assert.Empty(await Source.Compile(code).Findings());
    }

    [Theory]
    [InlineData("""UiComponent c = busy ? new Text("a") : new Text("b");""")]
    [InlineData("if (busy) { }")]
    public async Task No_fix_is_offered_when_an_expression_cannot_stand_there(string statement) =>
        Assert.Null(await Fix(Document(Source.InMethod(statement))));

    private static Document Document(string code)
    {
        var workspace = new AdhocWorkspace();
        var compilation = Source.Compile(code);
        var project = workspace
            .AddProject("Page", LanguageNames.CSharp)
            .WithParseOptions(compilation.SyntaxTrees[0].Options)
            .WithCompilationOptions(compilation.Options)
            .WithMetadataReferences(compilation.References);
        return project.AddDocument("Usings.cs", Source.Usings).Project.AddDocument("Page.cs", code);
    }

    private static async Task<Document?> Fix(Document document)
    {
        var compilation = await document.Project.GetCompilationAsync();
        var finding = Assert.Single(await compilation!.Findings());
        CodeAction? action = null;
        await new ThenCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, finding, (a, _) => action = a, CancellationToken.None));
        if (action is null)
            return null;
        var operation = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return operation.ChangedSolution.GetDocument(document.Id);
    }
}
