namespace PartnerHub.Kits.Messaging;

/// <summary>A request that itself says where its subjects lie.</summary>
public interface ILocated
{
    /// <summary>All of them: whoever sends it needs its right on each.</summary>
    IReadOnlyList<SubjectPlace> Places { get; }
}
