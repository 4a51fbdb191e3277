using System.Globalization;
using System.Runtime.InteropServices;
using PartnerHub.Contracts;

namespace TestPlugins.NativeRates;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("native-rates", settings)
    {
        protected override string Facts() => Percent().ToString(CultureInfo.InvariantCulture);

        [DllImport("native-rates", EntryPoint = "percent")]
        private static extern int Percent();
    }
}
