using System.Runtime.InteropServices;
using PartnerHub.Contracts;

namespace TestPlugins.Bad.CallsTheSystem;

/// <summary>Calls the system past the runtime.</summary>
public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    [DllImport("libc", EntryPoint = "getpid")]
    private static extern int ProcessId();

    private sealed class Program(ProgramSettings settings) : SampleProgram("calls-the-system", settings)
    {
        public override Standing Assess(Dossier dossier, DateOnly on)
        {
            if (dossier.Partner.Id == "bad")
            {
                _ = ProcessId();
            }

            return base.Assess(dossier, on);
        }
    }
}
