using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Prefab.Mcp;

/// <summary>Pages that ask the user something and send the answer into the conversation; for your own tools, or ready-made with <see cref="FlowExtensions"/>.</summary>
/// <remarks>
/// The answer is a message of the user. Where the host takes no messages from pages, the model's context gets it, and where it takes that neither, the page shows the
/// words for the user to write. What the caller gives is data: templates in it are not evaluated.
/// </remarks>
public static class FlowPages
{
    private const string Answer = "answer";
    private const string Words = "message";
    private const string Sent = "sent";

    /// <summary>A question with two answers, yes and no.</summary>
    /// <param name="summary">What is to be approved, in a line.</param>
    /// <param name="details">More about it; none when null.</param>
    /// <param name="options">Title, labels and looks.</param>
    public static PrefabApp Approval(string summary, string? details = null, ApprovalOptions? options = null)
    {
        options ??= new();
        return Page(
            options.Title,
            new() { ["summary"] = summary, ["details"] = details ?? "" },
            [
                new Text(State("summary")) { CssClass = "font-medium" },
                new If(State("details").As<bool>()) { Children = [new Muted(State("details")) { CssClass = "whitespace-pre-line" }] },
                Unanswered(new Row
                {
                    Gap = 2,
                    CssClass = "pt-2",
                    Children =
                    [
                        new Button(options.ApproveLabel) { Variant = options.ApproveVariant, OnClick = Select(options.ApproveLabel) },
                        new Button(options.RejectLabel) { Variant = options.RejectVariant, OnClick = Select(options.RejectLabel) },
                    ],
                }),
            ]);

        static ActionList Select(string label) => Send($"\"{State("summary")}\" — I selected: {label}", label);
    }

    /// <summary>A question with a button for each answer.</summary>
    /// <param name="prompt">The question.</param>
    /// <param name="choices">The answers.</param>
    /// <param name="options">Title and looks.</param>
    /// <exception cref="ArgumentException">There are no answers.</exception>
    public static PrefabApp Choice(string prompt, IReadOnlyList<string> choices, ChoiceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (choices.Count == 0)
            throw new ArgumentException("Give the user at least one option to choose.", nameof(choices));
        options ??= new();
        return Page(
            options.Title,
            new() { ["summary"] = prompt, ["choices"] = choices },
            [
                new Text(State("summary")) { CssClass = "font-medium" },
                Unanswered(new Column
                {
                    Gap = 2,
                    CssClass = "pt-2",
                    Children =
                    [
                        new ForEach("choices")
                        {
                            Children =
                            [
                                new Button($"{ITEM}")
                                {
                                    Variant = options.Variant,
                                    CssClass = "w-full",
                                    OnClick = Send($"\"{State("summary")}\" — I selected: {ITEM}", $"{ITEM}"),
                                },
                            ],
                        },
                    ],
                }),
            ]);
    }

    /// <summary>A card that asks, and says what became of the answer.</summary>
    internal static PrefabApp Page(RxString title, DataMap state, ChildList content)
    {
        state[Answer] = "";
        state[Words] = "";
        state[Sent] = "";
        return new()
        {
            State = state,
            View = new Card
            {
                Children =
                [
                    new CardHeader { Children = [new CardTitle(title)] },
                    new CardContent { Children = [new Column { Gap = 3, Children = [.. content, Outcome()] }] },
                ],
            },
        };
    }

    /// <summary>What is there until the user has answered.</summary>
    internal static If Unanswered(UiComponent content) => new(State(Answer) == "") { Children = [content] };

    /// <summary>Sends a message of the user; <paramref name="answer"/> is what the page shows of it.</summary>
    internal static ActionList Send(RxString message, RxString answer) =>
    [
        new SetState(Answer, answer),
        new SetState(Words, message),
        new SendMessage(State(Words).ToText())
        {
            OnSuccess = new SetState(Sent, "message"),
            OnError = new UpdateContext
            {
                StructuredContent = new() { ["answer"] = State(Words) },
                OnSuccess = new SetState(Sent, "context"),
                OnError = new SetState(Sent, "words"),
            },
        },
    ];

    private static Column Outcome() => new()
    {
        Children =
        [
            new If(State(Sent) == "message") { Children = [Chosen("Response sent.")] },
            new Elif(State(Sent) == "context") { Children = [Chosen("The model will see it with your next message.")] },
            new Elif(State(Sent) == "words")
            {
                Children = [Chosen("This host takes no messages from pages. Please write into the conversation:"), new Code(State(Words).ToText())],
            },
            new Elif(State(Answer) != "") { Children = [new Loader { Size = LoaderSize.Sm }] },
        ],
    };

    private static Row Chosen(string note) => new()
    {
        Gap = 2,
        Align = Align.Center,
        Children = [new Badge(State(Answer).ToText()) { Variant = BadgeVariant.Secondary }, new Muted(note)],
    };

    private static RxString ToText(this Rx value) => $"{value}";
}
