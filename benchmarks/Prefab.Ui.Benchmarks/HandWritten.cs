using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prefab.Ui.Benchmarks;

/// <summary>The baseline: the bytes of each page, written by hand with pre-encoded names.</summary>
internal sealed partial class HandWritten(IBufferWriter<byte> output) : IDisposable
{
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

    public void Hello()
    {
        Begin(s_form, null, open: false);
        _json.WriteStartObject(s_onSubmit);
        _json.WriteString(s_action, s_setState);
        _json.WriteString(s_key, "greeting");
        _json.WriteString(s_value, "Hello {{ name }}");
        _json.WriteEndObject();
        _json.WriteString(s_cssClass, s_gap4);
        _json.WriteStartArray(s_children);
        Fields();
        End();
        _json.WriteStartObject(s_state);
        _json.WriteString("name", "");
        _json.WriteString("greeting", "");
        _json.WriteEndObject();
        _json.WriteEndObject();
        _json.Flush();
    }

    private void Fields()
    {
        _json.WriteStartObject();
        _json.WriteString(s_type, s_labelType);
        _json.WriteString(s_textProperty, "Name");
        _json.WriteBoolean(s_optional, false);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString(s_type, s_input);
        _json.WriteString(s_name, "name");
        _json.WriteString(s_inputType, "text");
        _json.WriteBoolean(s_disabled, false);
        _json.WriteBoolean(s_readOnly, false);
        _json.WriteBoolean(s_required, true);
        _json.WriteEndObject();
        _json.WriteStartObject();
        _json.WriteString(s_type, s_button);
        _json.WriteString(s_label, "Greet");
        _json.WriteString(s_variant, s_default);
        _json.WriteString(s_size, s_default);
        _json.WriteBoolean(s_disabled, false);
        _json.WriteEndObject();
    }

    private void Begin(JsonEncodedText type, JsonEncodedText? classes, bool open = true)
    {
        _json.Reset(output);
        _json.WriteStartObject();
        _json.WriteStartObject(s_prefab);
        _json.WriteString(s_version, "0.3");
        _json.WriteEndObject();
        _json.WritePropertyName(s_view);
        Open(s_div, s_root);
        _json.WriteStartObject();
        _json.WriteString(s_type, type);
        if (classes is { } css)
            _json.WriteString(s_cssClass, css);
        if (open)
            _json.WriteStartArray(s_children);
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
