namespace PartnerHub.Kits.Messaging;

/// <summary>A request about one client's questionnaire and what is drafted from it.</summary>
public interface IAboutQuestionnaire
{
    string Questionnaire { get; }
}
