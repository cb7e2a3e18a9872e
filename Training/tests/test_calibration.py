"""Probabilities, and the probability from which an edge is stated."""
import unittest

import numpy as np

from liaison_training.calibration import HIGHEST, LOWEST, SHARED, fitted, probability, threshold, thresholds


def best(values, right, wanted=None):
    return threshold(np.array(values), np.array(right, float), np.ones(len(values)), wanted or sum(right))


class Thresholds(unittest.TestCase):
    def test_stands_between_wrong_edges_and_right_ones(self):
        found = best([0.62, 0.61, 0.6, 0.59, 0.22, 0.21, 0.2, 0.19], [1, 1, 1, 1, 0, 0, 0, 0])
        self.assertTrue(0.22 < found < 0.59, found)

    def test_stays_within_its_bounds(self):
        self.assertLess(best([0.05] * 9, [1] * 9), LOWEST + 1e-9)
        self.assertLessEqual(best([0.9] * 9, [0] * 9, 3), HIGHEST + 1e-9)

    def test_does_not_lean_on_a_narrow_gap(self):
        """What is best only between 0.34 and 0.35 is not worth the wrong edges just below."""
        values = [0.6] * 10 + [0.36] * 2 + [0.35] * 4 + [0.34] * 12
        found = best(values, [1] * 10 + [0] * 2 + [1] * 4 + [0] * 12)
        self.assertGreater(found, 0.36)

    def test_a_relation_is_drawn_to_what_is_best_for_all(self):
        many = (np.array([0.6] * 90 + [0.4] * 90), np.array([1.0] * 90 + [0.0] * 90), np.ones(180))
        few = (np.array([0.25] * 4), np.ones(4), np.ones(4))
        found = thresholds({"many": many, "few": few}, {"many": 90, "few": 4})
        own, shared = threshold(*few, 4), threshold(*map(np.concatenate, zip(many, few)), 94)
        self.assertLess(own, 0.25)
        self.assertGreater(shared, 0.4)
        self.assertAlmostEqual(found["few"], own + SHARED * (shared - own))
        self.assertGreater(found["many"], 0.4)


class Curves(unittest.TestCase):
    def test_recovers_the_curve_that_made_the_labels(self):
        chooser = np.random.default_rng(7)
        features = np.stack([chooser.normal(size=4000), np.ones(4000)], 1)
        right = (chooser.random(4000) < probability(features, np.array([1.5, -0.5]))).astype(float)
        found = fitted(features, right, np.ones(4000), [1.0, 0.0], 0.0)
        self.assertAlmostEqual(found[0], 1.5, delta=0.2)
        self.assertAlmostEqual(found[1], -0.5, delta=0.15)

    def test_few_labels_stay_near_the_curve_of_all(self):
        features, right = np.array([[2.0, 1.0], [-2.0, 1.0]]), np.array([0.0, 1.0])
        found = fitted(features, right, np.ones(2), [1.0, 0.0], 20.0)
        self.assertGreater(found[0], 0.5)


if __name__ == "__main__":
    unittest.main()
