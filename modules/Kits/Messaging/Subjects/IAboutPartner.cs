namespace PartnerHub.Kits.Messaging;

/// <summary>A request about one company, whatever programs it is in.</summary>
public interface IAboutPartner
{
    string Partner { get; }
}
