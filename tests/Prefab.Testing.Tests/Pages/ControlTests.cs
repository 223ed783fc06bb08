namespace Prefab.Testing.Tests.Pages;

/// <summary>What a user does with controls, forms, layers and tables.</summary>
public class ControlTests
{
    [Fact]
    public async Task Control_and_state_follow_each_other()
    {
        var page = Wire.Open(
            """
            {"type":"Column","children":[{"type":"Label","text":"City"},{"type":"Input","name":"city","value":"Rome"},{"type":"Textarea","placeholder":"Notes"},
              {"type":"Slider","name":"size","value":3},{"type":"Text","content":"{{ city | upper }} {{ size }} {{ textarea_1 }}"},
              {"type":"Button","label":"Reset","onClick":{"action":"setState","key":"city","value":"Oslo"}}]}
            """);
        Assert.Equal("""{"city":"Rome","size":3}""", page.State.ToJsonString());
        await page.GetByLabel("City").TypeAsync("!");
        await page.GetByPlaceholder("Notes").FillAsync("hi");
        await page.GetByRole(Role.Slider).FillAsync("500");
        Assert.Equal(1, page.GetByText("ROME! 100 hi").Count);
        await page.GetByRole(Role.Button, "Reset").ClickAsync();
        Assert.Equal("Oslo", page.GetByLabel("City").Value);
    }

    [Fact]
    public async Task Handler_replaces_the_write_and_a_failure_takes_the_tick_back()
    {
        var page = Wire.Open(
            """{"type":"Checkbox","name":"a","label":"A","onChange":[{"action":"setState","key":"seen","value":"{{ $event }}"},{"action":"toolCall","tool":"t"}]}""",
            callTool: _ => throw new ModelContextProtocol.McpException("no"));
        await page.GetByLabel("A").ClickAsync();
        Assert.False(page.GetByLabel("A").IsChecked);
        Assert.Equal("""{"seen":true}""", page.State.ToJsonString());
    }

    [Fact]
    public async Task Choices_are_made_by_label_or_value()
    {
        var page = Wire.Open(
            """
            {"type":"Column","children":[
              {"type":"Select","name":"size","placeholder":"Size","children":[{"type":"ForEach","key":"sizes","children":[{"type":"SelectOption","value":"{{ $item }}","label":"Size {{ $item }}"}]}]},
              {"type":"Combobox","name":"fruit","children":[{"type":"ComboboxOption","value":"a","label":"Apple"},{"type":"ComboboxOption","value":"p","label":"Pear","disabled":true}]},
              {"type":"RadioGroup","name":"plan","children":[{"type":"Radio","option":"free","label":"Free"},{"type":"Radio","option":"pro","label":"Pro","value":true}]}]}
            """,
            """{"sizes":["S","M"]}""");
        Assert.Equal("pro", (string?)page.State["plan"]);
        await page.GetByRole(Role.Combobox, "size").SelectAsync("Size M");
        await page.GetByRole(Role.Combobox, "Select...").SelectAsync("a");
        await page.GetByRole(Role.Radiogroup).SelectAsync("Free");
        Assert.Equal("""{"sizes":["S","M"],"plan":"free","size":"M","fruit":"a"}""", page.State.ToJsonString());
        Assert.True(page.GetByRole(Role.Radio, "Free").IsChecked);
        Assert.Equal("Size M", page.GetByRole(Role.Combobox, "size").Value);
        Assert.Contains("\"Size S\", \"Size M\"", (await Assert.ThrowsAsync<PrefabTestException>(() => page.GetByRole(Role.Combobox, "size").SelectAsync("L"))).Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<PrefabTestException>(() => page.GetByRole(Role.Combobox, "Select...").SelectAsync("Pear"));
    }

    [Theory]
    [InlineData("""{"type":"Input","name":"x","required":true}""", "", "Please fill out this field.")]
    [InlineData("""{"type":"Input","name":"x","inputType":"email"}""", "ada", "Please include an '@' in the email address. 'ada' is missing an '@'.")]
    [InlineData("""{"type":"Input","name":"x","minLength":3}""", "a", "Please lengthen this text to 3 characters or more (you are currently using 1 character).")]
    [InlineData("""{"type":"Input","name":"x","pattern":"[A-Z]+"}""", "a", "Please match the requested format.")]
    [InlineData("""{"type":"Input","name":"x","inputType":"number","min":3}""", "2", "Value must be greater than or equal to 3.")]
    [InlineData("""{"type":"Input","name":"x","inputType":"number"}""", "2.5", "Please enter a valid value. The two nearest valid values are 2 and 3.")]
    [InlineData("""{"type":"Input","name":"x","inputType":"url"}""", "example", "Please enter a URL.")]
    public async Task Form_tells_what_is_wrong(string control, string text, string message)
    {
        var page = Wire.Open($$"""{"type":"Form","onSubmit":{"action":"setState","key":"sent","value":true},"children":[{{control}},{"type":"Button","label":"Send"}]}""");
        var field = page.GetByLabel("x");
        await field.FillAsync(text);
        await page.GetByRole(Role.Button).ClickAsync();
        Assert.Equal(message, field.Description);
        Assert.False(page.State.ContainsKey("sent"));
    }

    [Fact]
    public async Task Form_writes_what_its_controls_hold_with_their_types()
    {
        var page = Wire.Open(
            """
            {"type":"Form","onSubmit":{"action":"setState","key":"sent","value":"{{ t }}-{{ b }}-{{ n }}"},"children":[{"type":"Input","name":"t"},{"type":"Checkbox","name":"b","label":"B","required":true},
              {"type":"Slider","name":"n","value":5},{"type":"Button","label":"Other","buttonType":"button"}]}
            """);
        await page.GetByRole(Role.Button).ClickAsync();
        Assert.False(page.State.ContainsKey("sent"));
        await page.GetByLabel("t").PressAsync("Enter");
        Assert.Equal("Please check this box if you want to proceed.", page.GetByLabel("B").Description);
        await page.GetByText("B").ClickAsync();
        await page.GetByLabel("t").PressAsync("Enter");
        Assert.Equal("-true-5", (string?)page.State["sent"]);
    }

    [Fact]
    public async Task Dialog_opens_closes_and_covers_the_page()
    {
        var page = Wire.Open(
            """
            {"type":"Column","children":[{"type":"Button","label":"Behind"},{"type":"Dialog","title":"Sure?","name":"open","children":[{"type":"Button","label":"Ask"},
              {"type":"Button","label":"Yes","onClick":[{"action":"setState","key":"yes","value":true},{"action":"closeOverlay"}]}]}]}
            """);
        await page.GetByRole(Role.Button, "Ask").ClickAsync();
        Assert.True((bool?)page.State["open"]);
        var error = await Assert.ThrowsAsync<PrefabTestException>(page.GetByRole(Role.Button, "Behind").ClickAsync);
        Assert.Equal("button \"Behind\" is behind dialog \"Sure?\".", error.Message);
        await page.PressAsync("Escape");
        Assert.Empty(page.GetAllByRole(Role.Dialog));
        await page.GetByRole(Role.Button, "Ask").ClickAsync();
        await page.GetByRole(Role.Dialog).GetByRole(Role.Button, "Yes").ClickAsync();
        Assert.Equal("""{"open":false,"yes":true}""", page.State.ToJsonString());
    }

    [Fact]
    public async Task Tabs_pages_and_accordions_show_one_part()
    {
        var page = Wire.Open(
            """
            {"type":"Column","children":[
              {"type":"Tabs","name":"tab","children":[{"type":"Tab","title":"One","children":[{"type":"Text","content":"first"}]},{"type":"Tab","title":"Two","value":"2","children":[{"type":"Text","content":"second"}]}]},
              {"type":"Pages","name":"page","value":"b","children":[{"type":"Page","title":"a","children":[{"type":"Text","content":"page a"}]},{"type":"Page","title":"b","children":[{"type":"Text","content":"page b"}]}]},
              {"type":"Accordion","children":[{"type":"AccordionItem","title":"More","children":[{"type":"Text","content":"folded"}]}]}]}
            """);
        Assert.Equal(0, page.GetByText("second").Count);
        await page.GetByRole(Role.Tab, "Two").ClickAsync();
        Assert.Equal("second", page.GetByRole(Role.Tabpanel, "Two").Text);
        Assert.True(page.GetByRole(Role.Tab, "Two").IsSelected);
        Assert.Equal((0, 1), (page.GetByText("page a").Count, page.GetByText("page b").Count));
        await page.GetByRole(Role.Button, "More").ClickAsync();
        Assert.Equal(1, page.GetByText("folded").Count);
        Assert.Equal("""{"page":"b","tab":"2"}""", page.State.ToJsonString());
    }

    [Fact]
    public async Task Data_table_is_searched_sorted_turned_and_chosen()
    {
        var page = Wire.Open(
            """
            {"type":"DataTable","search":true,"paginated":true,"pageSize":2,"onRowClick":{"action":"setState","key":"row","value":"{{ $event.name }}"},"rows":"{{ rows }}",
              "columns":[{"key":"name","header":"Name","sortable":true},{"key":"price","header":"Price","format":"currency"}]}
            """,
            """{"rows":[{"name":"b10","price":1},{"name":"a","price":2},{"name":"b9","price":3}]}""");
        Assert.Equal(["Name Price", "b10 $1.00", "a $2.00"], Rows(page));
        await page.GetByRole(Role.Button, "Name").ClickAsync();
        await page.GetByRole(Role.Button, "Next").ClickAsync();
        Assert.Equal(["Name Price", "b10 $1.00"], Rows(page));
        await page.GetByRole(Role.Searchbox).FillAsync("B");
        Assert.Equal(["Name Price", "b9 $3.00", "b10 $1.00"], Rows(page));
        await page.GetByRole(Role.Cell, "b9").ClickAsync();
        Assert.Equal("b9", (string?)page.State["row"]);
        Assert.True(page.GetByRole(Role.Row, "b9 $3.00").IsSelected);
    }

    [Fact]
    public async Task Files_are_dropped()
    {
        var page = Wire.Open("""{"type":"DropZone","name":"files","multiple":true}""");
        await page.GetByRole(Role.Button).SetFilesAsync(new PageFile("a.txt", "hi"u8.ToArray(), "text/plain"));
        Assert.Equal("""[{"name":"a.txt","size":2,"type":"text/plain","data":"aGk="}]""", page.State["files"]!.ToJsonString());
        await page.GetByRole(Role.Button, "Remove a.txt").ClickAsync();
        Assert.Equal("[]", page.State["files"]!.ToJsonString());
    }

    [Fact]
    public async Task Message_says_what_was_looked_for_and_what_is_there()
    {
        var page = Wire.Open("""{"type":"Column","children":[{"type":"Button","label":"Save"},{"type":"Button","label":"Stop","disabled":true},{"type":"Text","content":"same"},{"type":"Text","content":"same"}]}""");
        Assert.Equal(
            "No button \"Add\" is on the page. There are: button \"Save\", button \"Stop\" [disabled].",
            (await Assert.ThrowsAsync<PrefabTestException>(page.GetByRole(Role.Button, "Add").ClickAsync)).Message);
        Assert.StartsWith("2 parts of the page match text \"same\": text \"same\", text \"same\".", Assert.Throws<PrefabTestException>(() => page.GetByText("same").Text).Message, StringComparison.Ordinal);
        Assert.Equal("button \"Stop\" [disabled] is disabled.", (await Assert.ThrowsAsync<PrefabTestException>(page.GetByRole(Role.Button, "Stop").ClickAsync)).Message);
        Assert.Contains("takes no text", (await Assert.ThrowsAsync<PrefabTestException>(() => page.GetByRole(Role.Button, "Save").FillAsync("x"))).Message, StringComparison.Ordinal);
        Assert.Equal("same", page.GetByText("same").First.Text);
    }

    private static IEnumerable<string> Rows(PrefabPage page) => page.GetAllByRole(Role.Row).Select(row => row.Text);
}
