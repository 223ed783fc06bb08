using System.Text.Encodings.Web;
using System.Text.Json;

namespace Prefab.Ui.Benchmarks;

internal sealed partial class HandWritten
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
    private static readonly JsonEncodedText s_form = Name("Form");
    private static readonly JsonEncodedText s_onSubmit = Name("onSubmit");
    private static readonly JsonEncodedText s_action = Name("action");
    private static readonly JsonEncodedText s_setState = Name("setState");
    private static readonly JsonEncodedText s_key = Name("key");
    private static readonly JsonEncodedText s_labelType = Name("Label");
    private static readonly JsonEncodedText s_textProperty = Name("text");
    private static readonly JsonEncodedText s_optional = Name("optional");
    private static readonly JsonEncodedText s_input = Name("Input");
    private static readonly JsonEncodedText s_name = Name("name");
    private static readonly JsonEncodedText s_inputType = Name("inputType");
    private static readonly JsonEncodedText s_readOnly = Name("readOnly");
    private static readonly JsonEncodedText s_required = Name("required");
    private static readonly JsonEncodedText s_gap2 = Name("gap-2");
    private static readonly JsonEncodedText s_gap4 = Name("gap-4");
    private static readonly JsonEncodedText s_grid4 = Name("gap-4 grid-cols-4");

    private static JsonEncodedText Name(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
