using Prefab.Ui;
using static Prefab.Ui.Rx;

namespace Gallery;

[Sample]
internal sealed class DropZoneSample : ISample
{
    #region sample
    public static PrefabApp Create() => new()
    {
        Title = "DropZone",
        State = { ["dropFiles"] = Array.Empty<UploadedFile>() },
        View = new Column
        {
            Gap = 4,
            CssClass = "max-w-md",
            Children =
            [
                new DropZone("dropFiles")
                {
                    Icon = "image",
                    Label = "Drop photos here",
                    Description = "PNG or JPEG, up to 5 MB each",
                    Accept = ["image/png", "image/jpeg"],
                    Multiple = true,
                    MaxSize = 5 * 1024 * 1024,
                },
                new ForEach("dropFiles") { Children = [new Text($"{ITEM["name"]}: {ITEM["size"]:number} bytes")] },
                new DropZone { Label = "Uploads are closed", Disabled = true },
            ],
        },
    };
    #endregion
}
