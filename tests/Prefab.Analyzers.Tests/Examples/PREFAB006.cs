#region wrong
_ = new SetState("is busy", true);
_ = ITEM["first name"];
_ = new PrefabApp { State = { ["$busy"] = false } };
_ = name == "it's";
_ = new Text($"{count:0.00}");
#endregion

#region right
_ = new SetState("busy", true);
_ = ITEM["firstName"];
_ = new PrefabApp { State = { ["busy"] = false } };
_ = name == "it’s";
_ = new Text($"{count:number:2}");
#endregion
