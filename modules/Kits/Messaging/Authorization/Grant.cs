namespace PartnerHub.Kits.Messaging;

/// <summary>Rights on one program, one partner or one questionnaire.</summary>
/// <param name="Rights">What may be done.</param>
/// <param name="Scope">Of what kind the thing is.</param>
/// <param name="Id">Which one.</param>
public sealed record Grant(Rights Rights, GrantScope Scope, string Id)
{
    /// <summary>In place of a questionnaire's id: those that its holder begins.</summary>
    public const string Begun = "+";

    /// <summary>Whether what lies there is within the grant.</summary>
    public bool Covers(SubjectPlace place) => Scope switch
    {
        GrantScope.Program => place.Programs.Contains(Id, StringComparer.Ordinal),
        GrantScope.Partner => place.Partner == Id,
        _ => place.Questionnaire == Id || (place.IsNewQuestionnaire && Id == Begun),
    };
}

public enum GrantScope
{
    Program,
    Partner,
    Questionnaire,
}
