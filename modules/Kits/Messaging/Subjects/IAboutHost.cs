namespace PartnerHub.Kits.Messaging;

/// <summary>A request about the host itself: nothing of a program, a partner or a questionnaire.</summary>
public interface IAboutHost;
