using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prefab.Ui.Benchmarks;

/// <summary>The baseline: the bytes of each page, written by hand with pre-encoded names.</summary>
internal sealed class HandWritten(IBufferWriter<byte> output) : IDisposable
{
    private static readonly JsonEncodedText s_prefab = Name("$prefab");
    private static readonly JsonEncodedText s_version = Name("version");
    private static readonly JsonEncodedText s_view = Name("view");
    private static readonly JsonEncodedText s_state = Name("state");
    private static readonly JsonEncodedText s_type = Name("type");
    private static readonly JsonEncodedText s_cssClass = Name("cssClass");
    private static readonly JsonEncodedText s_children = Name("children");
    private static readonly JsonEncodedText s_content = Name("content");
    private static readonly JsonEncodedText s_label = Name("label");
    private static readonly JsonEncodedText s_value = Name("value");
    private static readonly JsonEncodedText s_delta = Name("delta");
    private static readonly JsonEncodedText s_variant = Name("variant");
    private static readonly JsonEncodedText s_size = Name("size");
    private static readonly JsonEncodedText s_disabled = Name("disabled");
    private static readonly JsonEncodedText s_div = Name("Div");
    private static readonly JsonEncodedText s_root = Name("pf-app-root");
    private static readonly JsonEncodedText s_column = Name("Column");
    private static readonly JsonEncodedText s_row = Name("Row");
    private static readonly JsonEncodedText s_grid = Name("Grid");
    private static readonly JsonEncodedText s_card = Name("Card");
    private static readonly JsonEncodedText s_cardContent = Name("CardContent");
    private static readonly JsonEncodedText s_metric = Name("Metric");
    private static readonly JsonEncodedText s_h1 = Name("H1");
    private static readonly JsonEncodedText s_text = Name("Text");
    private static readonly JsonEncodedText s_badge = Name("Badge");
    private static readonly JsonEncodedText s_button = Name("Button");
    private static readonly JsonEncodedText s_success = Name("success");
    private static readonly JsonEncodedText s_default = Name("default");
    private static readonly JsonEncodedText s_sm = Name("sm");
    private static readonly JsonEncodedText s_gap2 = Name("gap-2");
    private static readonly JsonEncodedText s_gap4 = Name("gap-4");
    private static readonly JsonEncodedText s_grid4 = Name("gap-4 grid-cols-4");

    private readonly Utf8JsonWriter _json = new(output, new() { SkipValidation = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void Dispose() => _json.Dispose();

    public void Table()
    {
        Begin(s_column, null);
        for (var i = 0; i < Pages.Rows; i++)
            Row();
        End();
        _json.WriteEndObject();
        _json.Flush();
    }

    public void Dashboard()
    {
        Begin(s_column, s_gap4);
        Content(s_h1, "Dashboard");
        Open(s_grid, s_grid4);
        for (var i = 1; i <= 12; i++)
            Figure(i);
        Close();
        for (var i = 0; i < 20; i++)
            Row();
        End();
        _json.WriteStartObject(s_state);
        _json.WriteString("filter", "");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    private static JsonEncodedText Name(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    private void Begin(JsonEncodedText type, JsonEncodedText? classes)
    {
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteStartObject(s_prefab);
        _json.WriteString(s_version, "0.3");
        _json.WriteEndObject();
        _json.WritePropertyName(s_view);
        Open(s_div, s_root);
        Open(type, classes);
    }

    private void End()
    {
        Close();
        Close();
    }

    private void Open(JsonEncodedText type, JsonEncodedText? classes)
    {
        _json.WriteStartObject();
        _json.WriteString(s_type, type);
        if (classes is { } css)
            _json.WriteString(s_cssClass, css);
        _json.WriteStartArray(s_children);
    }

    private void Close()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void Content(JsonEncodedText type, string content)
    {
        _json.WriteStartObject();
        _json.WriteString(s_type, type);
        _json.WriteString(s_content, content);
        _json.WriteEndObject();
    }

    private void Row()
    {
        Open(s_row, s_gap2);
        foreach (var cell in Pages.Cells)
            Content(s_text, cell);
        _json.WriteStartObject();
        _json.WriteString(s_type, s_badge);
        _json.WriteString(s_label, "Active");
        _json.WriteString(s_variant, s_success);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString(s_type, s_button);
        _json.WriteString(s_label, "Edit");
        _json.WriteString(s_variant, s_default);
        _json.WriteString(s_size, s_sm);
        _json.WriteBoolean(s_disabled, false);
        _json.WriteEndObject();
        Close();
    }

    private void Figure(int value)
    {
        Open(s_card, null);
        Open(s_cardContent, null);
        _json.WriteStartObject();
        _json.WriteString(s_type, s_metric);
        _json.WriteString(s_label, "Revenue");
        _json.WriteNumber(s_value, value);
        _json.WriteString(s_delta, "+5%");
        _json.WriteEndObject();
        Close();
        Close();
    }
}
