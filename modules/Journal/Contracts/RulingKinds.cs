namespace PartnerHub.Journal;

/// <summary>Kinds of journal entry.</summary>
public static class RulingKinds
{
    /// <summary>A standing was judged.</summary>
    public const string Standing = "standing";

    /// <summary>A level was ruled on.</summary>
    public const string Level = "level";

    /// <summary>A part of a network run.</summary>
    public const string Run = "run";

    /// <summary>A claim was ruled on.</summary>
    public const string Claim = "claim";

    /// <summary>The next step of a case was ruled on.</summary>
    public const string Case = "case";

    /// <summary>A person approved or declined a ruling.</summary>
    public const string Approval = "approval";

    /// <summary>A person ruled otherwise than the program.</summary>
    public const string Override = "override";

    /// <summary>A contested question was asked again.</summary>
    public const string Appeal = "appeal";

    /// <summary>A person settled an appeal.</summary>
    public const string Decision = "decision";

    /// <summary>True of what a person decided: there is nothing to recompute.</summary>
    public static bool IsByAPerson(string kind) => kind is Approval or Override or Decision;
}
