using System.Runtime.InteropServices;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.KillsByNativeCode;

/// <summary>Kills the process it runs in by a call to the system.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int process, int signal);

    private sealed class Program(ProgramSettings settings) : SampleProgram("kills-by-native-code", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                _ = Kill(Environment.ProcessId, 9);
            }

            return base.Assess(dossier, on);
        }
    }
}
