using System.Globalization;
using PartnerHub.Contracts;
using TestPlugins.Rates;

namespace TestPlugins.MissingDependency;

public sealed class Factory : IProgramFactory
{
    public IPartnerProgram Create(ProgramSettings settings) => new Program(settings);

    private sealed class Program(ProgramSettings settings) : SampleProgram("missing-dependency", settings)
    {
        protected override string Facts() => Rate.Percent.ToString(CultureInfo.InvariantCulture);
    }
}
