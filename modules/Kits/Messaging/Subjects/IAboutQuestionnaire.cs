namespace PartnerHub.Kits.Messaging;

/// <summary>A request about one client's questionnaire and what is drafted from it.</summary>
public interface IAboutQuestionnaire
{
    /// <summary>Null for one that begins with the request.</summary>
    string? Questionnaire { get; }
}
