#region wrong
_ = new Text(busy ? "Saving" : "Save");
if (busy)
{
    _ = new Loader();
}
int next = count + 1;
_ = count > 3.5;
#endregion

#region right
_ = new Text(busy.Then("Saving", "Save"));
_ = new Column { Children = [new If(busy) { Children = [new Loader()] }, new Else { Children = [new Text("Ready")] }] };
Rx<int> next = count + 1;
_ = count.As<double>() > 3.5;
#endregion
