#region wrong
_ = state.Rx(s => s.Items.Any(i => i.Done));
_ = state.Rx(s => s.Query.Trim());
_ = state.Rx(s => s.Items[s.Count].Name);
_ = state.Rx(s => s.Items.First().Name);
_ = state.Rx(s => s);
#endregion

#region right
_ = state.Rx(s => s.Items).SelectAttr("done").Length() > 0;
_ = state.Rx(s => s.Query.ToUpper());
_ = state.Rx(s => s.Items[0].Name);
_ = new ForEach<Item>(state.Rx(s => s.Items), i => new Text($"{i.Rx(x => x.Name)}"));
#endregion
