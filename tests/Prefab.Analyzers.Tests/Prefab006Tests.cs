using Prefab.Ui;

namespace Prefab.Analyzers.Tests;

public class Prefab006Tests
{
    private const string Id = "PREFAB006";

    [Theory]
    [InlineData("""_ = new SetState([|"my key"|], 1);""")]
    [InlineData("""_ = new Input([|"first-name"|]);""")]
    [InlineData("""_ = new Input { Name = [|"0a"|] };""")]
    [InlineData("""_ = new ForEach([|""|]);""")]
    [InlineData("""StatePath path = [|"a..b"|];""")]
    [InlineData("""const string Key = "a b"; _ = new ToggleState([|Key|]);""")]
    [InlineData("""_ = State([|"a-b"|]);""")]
    [InlineData("""_ = State([|"rows.{{ $index }}"|]);""")]
    [InlineData("""_ = ITEM[[|"first name"|]];""")]
    [InlineData("""_ = new PrefabApp { State = { [[|"$x"|]] = 1, [[|"a.b"|]] = 1, [[|"a b"|]] = 1 } }.ToJson();""")]
    [InlineData("""_ = new PrefabApp { State = new DataMap { [[|"$x"|]] = 1 } }.ToJson();""")]
    [InlineData("""var app = new PrefabApp(); app.State[[|"$x"|]] = 1; _ = app.ToJson();""")]
    [InlineData("""_ = name == [|"it's"|];""")]
    [InlineData("""_ = any + [|"it's"|];""")]
    [InlineData("""_ = [|"it's "|] + name;""")]
    [InlineData("""_ = busy.Then([|"it's"|], "x");""")]
    [InlineData("""_ = any.Then([|"it's"|], 1);""")]
    [InlineData("""_ = any.Then([|"{{ a }} isn't"|], 1);""")]
    [InlineData("""_ = name.Default([|"it's"|]);""")]
    [InlineData("""_ = name.Default([|-1|]);""")]
    [InlineData("""_ = count.Round([|-1|]);""")]
    [InlineData("""_ = name.Truncate([|-1|]);""")]
    [InlineData("""_ = name.Pipe([|"my pipe"|]);""")]
    [InlineData("""_ = Rx.Of([|"{{ a }}"|]);""")]
    [InlineData("""_ = Rx.Of<int>([|" "|]);""")]
    [InlineData("""_ = new Text($"{count[|:0.00|]}");""")]
    [InlineData("""_ = state.Rx(s => s.Query == [|"it's"|]);""")]
    public async Task Text_is_reported_when_the_wire_refuses_it(string statement)
    {
        await Source.ExpectIn(Id, statement);
        var code = statement.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        Assert.True(Refuses(code), "Prefab.Ui takes it at run time.");
    }

    [Theory]
    [InlineData("""_ = new SetState("rows.0.title", 1);""")]
    [InlineData("""_ = new SetState("rows.{{ $index }}.done", 1);""")]
    [InlineData("""_ = new SetState("$item.done", 1);""")]
    [InlineData("""_ = State("a.0.b"); _ = ITEM["name"]["0"];""")]
    [InlineData("""_ = new PrefabApp { State = { ["_x1"] = 1 } }.ToJson();""")]
    [InlineData("""_ = new CallTool("t") { Arguments = { ["my key"] = "it's" } };""")]
    [InlineData("""_ = new Text("it's"); _ = new Text($"it's {name}"); Rx<string> literal = "it's";""")]
    [InlineData("""_ = any + "{{ name | default:'x' }}"; _ = name.Default(0); _ = name.Join(", ");""")]
    [InlineData("""_ = Rx.Of("a == 'x'"); _ = new Text($"{count:number:2}"); _ = new Text($"{3.5:0.00}");""")]
    public async Task Text_is_accepted_when_the_wire_carries_it(string statement)
    {
        await Source.ExpectIn(Id, statement);
        Assert.False(Refuses(statement), "Prefab.Ui refuses it at run time.");
    }

    [Fact]
    public async Task Message_says_what_the_text_should_be_like()
    {
        var messages = await Source.ExpectIn(Id, """
            _ = new SetState([|"my key"|], 1);
            _ = ITEM[[|"first name"|]];
            _ = new PrefabApp { State = { [[|"$x"|]] = 1 } };
            _ = name == [|"it's"|];
            """);
        Assert.Equal(
            [
                "\"my key\" is not a state path: use keys made of letters, digits, _ and $, joined by dots, for example rows.0.title",
                "\"first name\" is not a member name: an expression reaches members made of letters, digits, _ and $ only; give the member such a JSON name",
                "\"$x\" is not a state key: use letters, digits and _, and do not start with a digit or $, which belongs to the protocol",
                "\"it's\" is not a text literal of an expression: the wire's text literals have no escape for an apostrophe; put the text into the state and name its key, or write ’",
            ],
            messages);
    }

    /// <summary>The rules here and those of Prefab.Ui are one: what is called a path is one there.</summary>
    [Fact]
    public void Path_is_valid_here_when_it_is_valid_at_run_time()
    {
        var random = new Random(6);
        const string letters = "aZ09_$.- é'{}";
        foreach (var _ in Enumerable.Range(0, 20_000))
        {
            var text = new string([.. Enumerable.Range(0, random.Next(6)).Select(_ => letters[random.Next(letters.Length)])]);
            Assert.True(WireText.IsPath(text) == Succeeds(() => Rx.State(text)), text);
            Assert.True(WireText.IsMember(text) == Succeeds(() => Rx.ITEM[text]), text);
            Assert.True(WireText.HasApostrophe(text) != Succeeds(() => Rx.ITEM + text), text);
            Assert.True(WireText.FormatProblem(text) is null == Succeeds(() => PipeOf(text)), text);
        }
    }

    private static RxString PipeOf(string format)
    {
        var text = new RxString(0, 1);
        text.AppendFormatted(Rx.ITEM, format);
        return text;
    }

    private static bool Succeeds(Func<object> make)
    {
        try
        {
            make();
            return true;
        }
        catch (PrefabException)
        {
            return false;
        }
    }

    private static bool Refuses(string statement)
    {
        var assembly = Source.Compile(Source.InMethod(statement)).Load();
        var model = assembly.GetType("Model")!;
        var initial = Activator.CreateInstance(model, "", 0, false, Array.CreateInstance(assembly.GetType("Item")!, 0));
        var state = Activator.CreateInstance(typeof(State<>).MakeGenericType(model), initial, null);
        object?[] arguments = [state, null, Rx.Of<bool>("busy"), Rx.Of<int>("count"), Rx.Of<string>("name"), Rx.Of("any")];
        return Source.Refuses(assembly.GetType("Page")!.GetMethod("Build")!, arguments);
    }
}
