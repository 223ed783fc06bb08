using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class MarkdownSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "Markdown",
        State = { ["markdownTotal"] = 3 },
        View = new Markdown($$"""
            ## Release notes

            Version **2.4** brings {{State("markdownTotal")}} changes that people *asked for*:

            1. Search finds `file names`, too
            2. ~~Seven~~ five steps to sign up
            3. [Keyboard shortcuts](https://example.com/keys)

            - [x] Tested on phones
            - [ ] Translated

            | Plan | Seats | Price |
            |------|------:|------:|
            | Free |     3 |   € 0 |
            | Team |    25 |  € 99 |

            > HTML such as <b>this</b> stays text.

            ~~~json
            { "version": "2.4" }
            ~~~
            """),
    };
    #endregion
}
