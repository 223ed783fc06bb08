using Prefab.Ui.Tests.Protocol;

namespace Prefab.Ui.Tests.Components;

public class FormRuleTests
{
    [Fact]
    public void Combobox_option_value_comes_from_its_label()
    {
        JsonAssert.Writes("""{"type":"ComboboxOption","value":"new-york-city","label":"New York City","disabled":false}""", new ComboboxOption("New York City"));
        JsonAssert.Has("""{"value":"nyc","label":"New York City"}""", new ComboboxOption("nyc", "New York City"));
    }

    [Fact]
    public void Radio_option_comes_from_its_label()
    {
        JsonAssert.Has("""{"option":"Small","label":"Small","value":false,"name":"radio_1"}""", new Radio("Small"));
        JsonAssert.Has("""{"option":"s","label":"Small"}""", new Radio("s", "Small"));
        JsonAssert.Has("""{"option":"s","label":"(absent)"}""", new Radio("s", null));
    }

    [Fact]
    public void Calendar_value_is_one_text_for_a_date_a_list_or_a_range()
    {
        var first = new DateOnly(2026, 3, 14);
        var last = new DateOnly(2026, 4, 1);
        JsonAssert.Has("""{"value":"2026-03-14T12:00:00.000Z"}""", new Calendar { Value = first });
        JsonAssert.Has("""{"value":"[\"2026-03-14T12:00:00.000Z\",\"2026-04-01T12:00:00.000Z\"]"}""", new Calendar { Mode = CalendarMode.Multiple, Value = [first, last] });
        JsonAssert.Has("""{"value":"{\"from\":\"2026-03-14T12:00:00.000Z\",\"to\":\"2026-04-01T12:00:00.000Z\"}"}""", new Calendar { Mode = CalendarMode.Range, Value = (first, last) });
        JsonAssert.Has("""{"value":"{\"from\":\"2026-03-14T12:00:00.000Z\"}"}""", new Calendar { Mode = CalendarMode.Range, Value = (first, null) });
        JsonAssert.Has("""{"value":"2026-03-14"}""", new Calendar { Value = "2026-03-14" });
        JsonAssert.Has("""{"value":"{{ due }}"}""", new Calendar { Value = Rx.State("due") });
        JsonAssert.Has("""{"value":"2026-03-14T12:00:00.000Z"}""", new DatePicker { Value = first });
    }

    [Fact]
    public void File_types_are_one_text_with_commas()
    {
        JsonAssert.Has("""{"accept":"image/*,.pdf"}""", new DropZone { Accept = ["image/*", ".pdf"] });
        JsonAssert.Writes("""{"action":"openFilePicker","accept":".csv","multiple":false}""", new OpenFilePicker { Accept = ".csv" });
    }

    [Fact]
    public void Uploaded_files_have_the_protocols_shape()
    {
        var file = new UploadedFile("a.txt", 2, "text/plain", "aGk=");
        JsonAssert.Has("""{"value":[{"name":"a.txt","size":2,"type":"text/plain","data":"aGk="}]}""", new DropZone { Value = [file] });
        Assert.Equal("hi"u8.ToArray(), file.ToBytes());
    }

    [Fact]
    public void Keyboard_shortcuts_dialog_lists_keys_with_symbols()
    {
        JsonAssert.Writes(
            """
            {"type":"Dialog","title":"Shortcuts","name":"_show_shortcuts","dismissible":true,"children":[
              {"type":"Button","label":"?","variant":"ghost","size":"sm","disabled":false},
              {"type":"Column","cssClass":"gap-3","children":[
                {"type":"Row","cssClass":"gap-4 justify-between items-center","children":[{"type":"Text","content":"Search"},{"type":"Kbd","label":"Ctrl + k"}]},
                {"type":"Row","cssClass":"gap-4 justify-between items-center","children":[{"type":"Text","content":"Up"},{"type":"Kbd","label":"⌘ + ⇧ + ↑"}]},
                {"type":"Row","cssClass":"gap-4 justify-between items-center","children":[{"type":"Text","content":"Larger"},{"type":"Kbd","label":"Ctrl + +"}]}]}]}
            """,
            new KeyboardShortcutsDialog { { "Control+k", "Search" }, { "Meta+Shift+ArrowUp", "Up" }, { "Ctrl++", "Larger" } } with { Title = "Shortcuts" });
        JsonAssert.Writes("""{"action":"setState","key":"_show_shortcuts","value":true}""", KeyboardShortcutsDialog.Open);
    }

    [Theory]
    [InlineData("ArrowDown", "↓")]
    [InlineData("ArrowLeft", "←")]
    [InlineData("ArrowRight", "→")]
    [InlineData("Enter", "↵")]
    [InlineData("Escape", "Esc")]
    [InlineData("Backspace", "⌫")]
    [InlineData("Delete", "Del")]
    [InlineData("Tab", "⇥")]
    [InlineData(" ", "Space")]
    [InlineData("+", "+")]
    [InlineData("Shift+?", "⇧ + ?")]
    public void Keyboard_shortcut_symbols_are_those_of_the_protocol(string keys, string label)
    {
        var dialog = Instances.Write(new KeyboardShortcutsDialog { { keys, "x" } });
        Assert.Equal(label, dialog.GetProperty("children")[1].GetProperty("children")[0].GetProperty("children")[1].GetProperty("label").GetString());
    }
}
