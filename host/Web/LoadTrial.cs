using PartnerHub.Programs;

namespace PartnerHub.Host.Web;

/// <summary>Loads a program by <c>partnerhub program retry</c>, in a process with the same settings.</summary>
internal sealed class LoadTrial : ILoadTrial
{
    private readonly OwnProcess _process;
    private readonly string[] _settings;

    private LoadTrial(OwnProcess process, string[] settings) => (_process, _settings) = (process, settings);

    /// <summary>Null where this process is not the command line that it would start.</summary>
    public static LoadTrial? Of(string[] settings) => OwnProcess.Find() is { } process ? new(process, settings) : null;

    public void Load(string program, string folder) =>
        _process.RunAsync(["program", "retry", program, .. _settings, ProgramsModule.RememberLoads(folder)], CancellationToken.None).GetAwaiter().GetResult();
}
