namespace PartnerHub.Kits.Messaging;

/// <summary>A request about one membership, and by it about its partner and its program.</summary>
public interface IAboutMember
{
    string Member { get; }
}
