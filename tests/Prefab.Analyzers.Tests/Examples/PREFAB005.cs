#region wrong
_ = new Column
{
    Children =
    [
        new If(busy) { Children = [new Loader()] },
        new Text("…"),
        new Else { Children = [new Text("Ready")] },
    ],
};
_ = new Tabs { Children = [new ForEach("items") { Children = [new Tab(ITEM["name"])] }] };
#endregion

#region right
_ = new Column
{
    Children =
    [
        new If(busy) { Children = [new Loader(), new Text("…")] },
        new Else { Children = [new Text("Ready")] },
    ],
};
_ = new Tabs { Children = [.. state.Initial.Items.Select(i => new Tab(i.Name))] };
#endregion
