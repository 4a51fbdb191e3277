namespace PartnerHub.Imports;

/// <summary>A request about one import, which its number names.</summary>
public interface IAboutImport
{
    long Import { get; }
}
