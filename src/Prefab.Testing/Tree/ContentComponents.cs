using System.Globalization;

namespace Prefab.Testing;

/// <summary>Text, pictures, figures and the boxes around them.</summary>
internal static class ContentComponents
{
    public static IEnumerable<(string Types, Func<Part, PageElement> Build)> All() =>
    [
        ("Column Row Grid GridItem Div Container Dashboard DashboardItem CardHeader CardContent CardFooter FieldContent", Box),
        ("Card", Box),
        ("Text P Lead Large Small Muted BlockQuote Span InlineCode CardTitle CardDescription AlertTitle AlertDescription FieldTitle FieldDescription", Text),
        ("H1 H2 H3 H4 Heading", Heading),
        ("Alert", part => part.New(Role.Alert).Add(part.Children())),
        ("FieldError", FieldError),
        ("Badge", part => Pressable(part, part.Press(Undefined.Value)).AddText(part.Text("label")).Add(part.Children())),
        ("Button", Button),
        ("ButtonGroup", part => part.New(Role.Group).Add(part.Children())),
        ("Link", Link),
        ("Label", Label),
        ("Kbd", part => part.New().AddText(part.Text("label"))),
        ("Code", part => part.New().AddText(part.Text("content"))),
        ("Mermaid", part => part.New().AddText(part.Text("chart"))),
        ("Markdown", Markdown.Build),
        ("Image", part => Named(part, part.Text("alt") is { Length: > 0 } ? Role.Img : null, part.Text("alt"))),
        ("Icon Svg Embed Audio Video", part => part.New()),
        ("Dot", part => Named(part, part.TextOrNull("aria-label") is null ? null : Role.Img, part.TextOrNull("aria-label"))),
        ("Separator", part => part.New(Role.Separator)),
        ("Loader", part => Named(part, Role.Status, "Loading")),
        ("Metric", Metric),
        ("Progress", part => Gauge(part, Role.Progressbar, part.TextOrNull("aria-label") ?? "Progress")),
        ("Ring", Ring),
        ("AreaChart BarChart LineChart PieChart RadarChart RadialChart ScatterChart", part => Named(part, Role.Group, ChartName(part))),
        ("Sparkline", part => Named(part, Role.Img, "Sparkline")),
        ("Field", Field),
        ("ChoiceCard", ChoiceCard),
        ("Carousel", part => Named(part, Role.Group, "Carousel").Add(part.Children())),
    ];

    private static PageElement Box(Part part) => Pressable(part, part.Press(Undefined.Value)).Add(part.Children());

    private static PageElement Text(Part part) => part.New().AddText(part.Text("content")).Add(part.Children());

    private static PageElement Heading(Part part)
    {
        var type = (string)part.Node["type"]!;
        var level = type is ['H', var digit] ? digit - '0' : part.Number("level", 1);
        return new PageElement(part.Key) { Role = Role.Heading, Level = (int)Math.Clamp(Math.Round(level), 1, 4) }.AddText(part.Text("content")).Add(part.Children());
    }

    private static PageElement FieldError(Part part) => part.New(Role.Alert).AddText(part.Text("content"));

    /// <summary>An element that becomes a button where it can be pressed.</summary>
    private static PageElement Pressable(Part part, Func<Task>? press) =>
        new(part.Key) { Role = press is null ? null : Role.Button, Click = press, Form = part.Place.Form, Busy = part.Memory.Get<bool>(part.Key, "busy") };

    private static PageElement Button(Part part)
    {
        var type = part.TextOrNull("buttonType");
        return new PageElement(part.Key)
        {
            Role = Role.Button,
            Form = part.Place.Form,
            Disabled = part.Flag("disabled"),
            Busy = part.Memory.Get<bool>(part.Key, "busy") || part.Memory.Get<bool>(part.Key, "submits"),
            Submits = part.Place.Form is not null && type is null or "submit",
            Click = part.Press(""),
            Fallback = part.TextOrNull("title"),
        }.AddText(part.Text("label"));
    }

    private static PageElement Link(Part part)
    {
        var href = part.Text("href");
        var leads = Links.IsAllowed(href, "http:", "https:", "mailto:", "tel:");
        return new PageElement(part.Key)
        {
            Role = leads ? Role.Link : null,
            Value = leads ? href : null,
            Form = part.Place.Form,
            Click = !leads ? null : () => href.StartsWith('#') ? Task.CompletedTask : part.Services.RequestAsync("openLink", new() { ["url"] = href }, refusable: false),
        }.AddText(part.Text("content")).Add(part.Children());
    }

    private static PageElement Label(Part part) =>
        new PageElement(part.Key) { IsLabel = true, LabelFor = part.TextOrNull("forId"), Form = part.Place.Form }.AddText(part.Text("text")).Add(part.Children());

    private static PageElement Metric(Part part) =>
        part.New().AddLines(part.Text("label"), part.Text("value"), part.Text("delta"), part.Text("description"));

    private static PageElement Gauge(Part part, Role role, string label) =>
        new(part.Key) { Role = role, Label = label, Value = DataText.Text(part.Number("value", 0)) };

    private static PageElement Ring(Part part)
    {
        var (min, max) = (part.Number("min", 0), part.Number("max", 100));
        var share = max == min ? 0 : Math.Clamp((part.Number("value", 0) - min) / (max - min) * 100, 0, 100);
        var label = part.TextOrNull("label") ?? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(share + 0.5)}%");
        var element = Gauge(part, Role.Meter, label);
        return part.Has("children") ? element.Add(part.Children()) : element.AddText(label);
    }

    private static string ChartName(Part part) => part.TextOrNull("aria-label") ?? $"{((string)part.Node["type"]!).Replace("Chart", " chart", StringComparison.Ordinal)}";

    private static PageElement Field(Part part)
    {
        var invalid = part.Flag("invalid");
        var field = new PageElement(part.Key) { Role = Role.Group, Disabled = part.Flag("disabled"), Form = part.Place.Form }.Add(part.Children());
        var error = field.Descendants().FirstOrDefault(element => element.Role == Role.Alert);
        if (field.Descendants().FirstOrDefault(element => element.IsControl) is { } control && invalid)
        {
            control.Invalid = true;
            control.Description = error?.Text;
        }
        // The message is there all the time, and shown while the field is wrong.
        return invalid || error is null ? field : Without(field, error);
    }

    private static PageElement Without(PageElement field, PageElement error)
    {
        error.Parent!.Children.Remove(error);
        return field;
    }

    private static PageElement ChoiceCard(Part part)
    {
        var card = part.New(Role.Group).Add(part.Children());
        var control = card.Descendants().FirstOrDefault(element => element.IsControl || element.Role == Role.Button);
        if (control is not null && control.Name.Length == 0)
            control.Label = card.Text;
        card.LabelTarget = control;
        return card;
    }

    private static PageElement Named(Part part, Role? role, string? name) => new(part.Key) { Role = role, Label = name, Form = part.Place.Form };
}
