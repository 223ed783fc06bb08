#region wrong
_ = new Column { Children = [new CardHeader { Children = [new Text("Contacts")] }] };
#endregion

#region right
_ = new Card { Children = [new CardHeader { Children = [new CardTitle("Contacts")] }] };
#endregion
