namespace PartnerHub.Programs;

/// <summary>
/// Loads a program in a process of its own and waits until that is over: what a load does to its process is seen there first
/// where one before may have ended it. A host that can't start itself again has none.
/// </summary>
public interface ILoadTrial
{
    /// <param name="program">Id of the package.</param>
    /// <param name="folder">Where loads are remembered, which that process does too.</param>
    void Load(string program, string folder);
}
