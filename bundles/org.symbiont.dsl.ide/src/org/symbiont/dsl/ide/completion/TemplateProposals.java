// SPDX-FileCopyrightText: 2026 The Symbiont contributors
// SPDX-License-Identifier: EPL-2.0
package org.symbiont.dsl.ide.completion;

import java.util.List;
import java.util.Map;
import org.eclipse.xtext.Assignment;
import org.symbiont.dsl.ide.completion.Proposal.Kind;

/** Whole declarations with places to fill in, where one may begin. */
final class TemplateProposals implements ProposalSource {

    /**
     * A template.
     *
     * @param keyword by which it is found
     * @param text with its places; each line is indented as the first is
     */
    private record Template(String keyword, String text) {}

    private static final Map<String, List<Template>> TEMPLATES = Map.of("Model.elements",
            List.of(new Template("cluster",
                    """
                    cluster ${1:Name} {
                        currency EUR
                        discount 6 %/year
                        horizon 12 month from 2027-01

                        $0
                    }""")),
            "Cluster.members", List.of(
                    new Template("resource", "resource ${1:name} : ${2:mass}"),
                    new Template("emission", "emission ${1:CO2} : mass { price ${2:20} EUR/t }"),
                    new Template("market", "market ${1:resource} { buy ${2:50} EUR/t }"),
                    new Template("transport", "transport ${1:truck} { cost ${2:0.12} EUR/t/km }"),
                    new Template("company", """
                            company ${1:Name} {
                                unit ${2:Plant} {
                                    recipe {
                                        in  ${3:1} t ${4:input}
                                        out ${5:1} t ${6:output}
                                    }
                                    runs 0 .. ${7:10} t/h ${8:output}
                                }
                            }"""),
                    new Template("exchange", "exchange ${1:name} : ${2:resource} ${3:From} -> ${4:To}"),
                    new Template("indicator", "indicator ${1:profit} : economic maximize = ${2:revenue - cost}"),
                    new Template("scenario", "scenario ${1:name} { $0 }"),
                    new Template("dynamics", """
                            dynamics ${1:Name} {
                                stock ${2:level} = ${3:40 %}
                                constant ${4:memory} = ${5:8 year}
                                flow ${6:change} : ${7:level} -> cloud = ${8:level / memory}
                            }"""),
                    new Template("experiment",
                            "experiment ${1:Plan} { optimize ${2:profit} decided by ${3:cluster} }")),
            "Company.members", List.of(
                    new Template("unit", """
                            unit ${1:Plant} {
                                recipe {
                                    in  ${2:1} t ${3:input}
                                    out ${4:1} t ${5:output}
                                }
                                runs 0 .. ${6:10} t/h ${7:output}
                            }"""),
                    new Template("store", "store ${1:name} { holds 0 .. ${2:5} kt ${3:content} }")),
            "ProductionUnit.members",
            List.of(new Template("recipe", "recipe { in ${1:1} t ${2:input} out ${3:1} t ${4:output} }")),
            "Dynamics.members", List.of(
                    new Template("stock", "stock ${1:name} = ${2:0}"),
                    new Template("flow", "flow ${1:name} : ${2:cloud} -> ${3:stock} = ${4:0}")),
            "Experiment.verb", List.of(
                    new Template("optimize", "optimize ${1:profit} decided by ${2:cluster}"),
                    new Template("compare", "compare deciders on ${1:profit}"),
                    new Template("simulate", "simulate ${1:Dynamics} for ${2:20 year} step ${3:0.25 year} using rk4"),
                    new Template("trade", "trade ${1:profit} against ${2:climate} in ${3:12} steps"),
                    new Template("share", "share gain of ${1:profit} by ${2:shapley}"),
                    new Template("match", "match within ${1:40} km")));

    @Override
    public void propose(Assignment assignment, Place place) {
        for (Template template : TEMPLATES.getOrDefault(Rules.place(assignment), List.of())) {
            place.propose(Kind.TEMPLATE, template.text().replace("\n", "\n" + indentation(place)),
                    template.keyword() + " …", "template", "");
        }
    }

    /** The blanks that the line of the caret begins with. */
    private static String indentation(Place place) {
        int line = place.text().lastIndexOf('\n', place.caret() - 1) + 1;
        int end = line;
        while (end < place.caret() && (place.text().charAt(end) == ' ' || place.text().charAt(end) == '\t')) {
            end++;
        }
        return place.text().substring(line, end);
    }
}
